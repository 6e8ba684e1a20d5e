/**
 * The rules of the network as answers: {@link io.github.gnlc.rule.RuleBook} tells who might apply
 * for what, by the rules as they stood at that time.
 *
 * <p>Rules are read from the dataset; none is written here.
 *
 * @serial exclude
 */
@NullMarked
package io.github.gnlc.rule;

import org.jspecify.annotations.NullMarked;
