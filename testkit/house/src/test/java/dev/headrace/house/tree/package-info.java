/** The lint of the source tree: size of files, notes to self, absolute paths, packages and pages that are missing. */
@NullMarked
package dev.headrace.house.tree;

import org.jspecify.annotations.NullMarked;
