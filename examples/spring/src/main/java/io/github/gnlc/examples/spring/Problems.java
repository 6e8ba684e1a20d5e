package io.github.gnlc.examples.spring;

import io.github.gnlc.error.UnknownKeyException;
import java.util.List;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong with a request, as RFC 9457 has it; Spring's own come after these. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

  /** Names the nearest that exist. */
  @ExceptionHandler
  ProblemDetail unknown(UnknownKeyException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
  }

  /** Names the property and the value that were refused. */
  @ExceptionHandler
  ProblemDetail unreadable(HttpMessageNotReadableException e) {
    Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
    // Jackson also says at which byte, which is of no use to the client
    String detail = cause.getMessage().replaceAll("\\s+at \\[Source: [^\\]]*\\]", "");
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
  }

  /** Says what is wrong with each field, in the language of the request. */
  @ExceptionHandler
  ProblemDetail invalid(MethodArgumentNotValidException e) {
    List<String> errors = e.getFieldErrors().stream()
        .map(error -> error.getField() + ": " + error.getDefaultMessage())
        .sorted()
        .toList();
    ProblemDetail problem = e.getBody();
    problem.setProperty("errors", errors);
    return problem;
  }
}
