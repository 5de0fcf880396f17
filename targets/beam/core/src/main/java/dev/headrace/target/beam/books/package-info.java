/** The books of a job: what its workers counted and wrote, page by page, and what the one who started it makes of that. */
@NullMarked
package dev.headrace.target.beam.books;

import org.jspecify.annotations.NullMarked;
