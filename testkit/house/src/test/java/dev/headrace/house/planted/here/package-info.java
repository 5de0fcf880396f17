/** Planted offences: {@code RulesCanFailTest} shows that each rule finds its own. */
@NullMarked
package dev.headrace.house.planted.here;

import org.jspecify.annotations.NullMarked;
