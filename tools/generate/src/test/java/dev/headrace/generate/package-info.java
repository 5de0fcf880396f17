@org.jspecify.annotations.NullMarked
package dev.headrace.generate;
