/** Tests of exports, against a real server where one is installed. */
@NullMarked
package dev.headrace.mlflow;

import org.jspecify.annotations.NullMarked;
