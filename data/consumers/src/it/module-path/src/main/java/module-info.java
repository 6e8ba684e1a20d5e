/** An application that is a module. */
module com.example {
  requires io.github.gnlc.data;
}
