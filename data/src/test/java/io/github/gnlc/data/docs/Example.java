package io.github.gnlc.data.docs;

import java.util.Optional;

/**
 * An example of code in the documentation.
 *
 * @param where the file and the line in which it begins
 * @param code its lines
 * @param output what the text beneath it says that it prints
 */
record Example(String where, String code, Optional<String> output) {}
