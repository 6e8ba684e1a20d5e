/** An application that writes and reads JSON by Jackson 2 and by Jackson 3. */
module com.example {
  requires com.fasterxml.jackson.databind;
  requires io.github.gnlc.data;
  requires tools.jackson.databind;
}
