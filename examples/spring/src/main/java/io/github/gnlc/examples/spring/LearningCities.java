package io.github.gnlc.examples.spring;

import io.github.gnlc.Gnlc;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.model.Member;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.query.Members;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members, names and enrolments over HTTP. */
@SpringBootApplication
@RestController
public class LearningCities {

  /** Starts the service at port 8080. */
  public static void main(String[] arguments) {
    SpringApplication.run(LearningCities.class, arguments);
  }

  /** Some of the members of a country, and how many there are in all. */
  record Page(int total, List<Member> members) {}

  @GetMapping("/countries/{code}/members")
  Page members(
      @PathVariable String code,
      @RequestParam(defaultValue = "0") @PositiveOrZero @Max(10_000) int page,
      @RequestParam(defaultValue = "10") @Positive @Max(100) int size) {
    Members members = Gnlc.members().inCountry(code);
    return new Page(
        members.count(), members.stream().skip((long) page * size).limit(size).toList());
  }

  @GetMapping("/resolve")
  Resolution resolve(@RequestParam String name, @RequestParam Optional<String> country) {
    return Gnlc.resolve(NameQuery.builder().text(name).country(country).build());
  }

  @GetMapping("/members/{id}/joined")
  Explanation joined(@PathVariable String id) {
    return Gnlc.explain().joined(id);
  }

  @PostMapping("/enrolments")
  Enrolment enrol(@Valid @RequestBody Enrolment enrolment) {
    return enrolment;
  }
}
