package io.github.gnlc.examples.enrolment;

/** The form as it should be keeps all promises. */
class FormByIdProperties extends FormContract {
  @Override
  EnrolmentForm form() {
    return new FormById();
  }
}
