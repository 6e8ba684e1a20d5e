package io.github.gnlc.examples.openrefine;

/**
 * How the values of a property are wanted.
 *
 * @param language of names, those in this language only; blank for all
 * @param asCode whether codes and addresses are wanted rather than names and titles
 * @param most the most values, 0 for all
 */
record Form(String language, boolean asCode, int most) {
  static final Form USUAL = new Form("", false, 0);

  String choose(String label, String code) {
    return asCode ? code : label;
  }
}
