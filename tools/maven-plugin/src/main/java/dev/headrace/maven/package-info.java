/** The Maven plugin: pipeline files are checked by a build, and Java is generated from them. */
@NullMarked
package dev.headrace.maven;

import org.jspecify.annotations.NullMarked;
