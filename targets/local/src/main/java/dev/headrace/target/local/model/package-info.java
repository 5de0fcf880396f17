/** Trainings and gates as stages of a run. */
@NullMarked
package dev.headrace.target.local.model;

import org.jspecify.annotations.NullMarked;
