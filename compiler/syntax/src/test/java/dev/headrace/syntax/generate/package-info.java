/** Made-up drafts: what the parser could have made of some file. */
@NullMarked
package dev.headrace.syntax.generate;

import org.jspecify.annotations.NullMarked;
