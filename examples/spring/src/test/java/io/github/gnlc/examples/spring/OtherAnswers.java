package io.github.gnlc.examples.spring;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.audit.AuditFinding;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.query.Members;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers of other types that a service may give. */
@RestController
class OtherAnswers {
  static final Member GUANGZHOU = Gnlc.members().get("cn-guangzhou");

  static final List<Resolution> RESOLUTIONS =
      List.of(Gnlc.resolve("Xian, China"), Gnlc.resolve("Nam-gu"), Gnlc.resolve("Bejin"));

  @GetMapping("/member")
  Member member() {
    return GUANGZHOU;
  }

  @GetMapping("/perhaps")
  Optional<Member> perhaps() {
    return Gnlc.resolve("Guangzhou").member();
  }

  @GetMapping("/list")
  List<Member> list() {
    return Gnlc.members().inCountry("CN").list();
  }

  // README begins
  @GetMapping("/members")
  Members members(@RequestParam String country) {
    return Gnlc.members().inCountry(country);
  }
  // README ends

  @GetMapping("/by-country")
  Map<Country, Members> byCountry() {
    return Gnlc.members().inRegion(Region.AFRICA).byCountry();
  }

  @GetMapping("/date-by-region")
  Map<Region, EdtfDate> dateByRegion() {
    return Map.of(Region.AFRICA, EdtfDate.parse("2016"));
  }

  @GetMapping("/resolutions")
  List<Resolution> resolutions() {
    return RESOLUTIONS;
  }

  @GetMapping("/explanations")
  List<Explanation> explanations() {
    return Gnlc.explain().member("cn-hangzhou");
  }

  @GetMapping("/finding")
  AuditFinding finding() {
    return Gnlc.audit().findings().get(0);
  }

  @GetMapping("/network")
  Network network() {
    return Gnlc.network();
  }

  @PostMapping("/echo")
  Member echo(@RequestBody Member member) {
    return member;
  }

  /** Shows the test what a service says in its log. */
  @ExceptionHandler
  ProblemDetail unwritable(HttpMessageNotWritableException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, e.getMessage());
  }
}
