// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

/** Every function of the library, to be inherited or imported statically. A {@code Definition} inherits them. */
public abstract class AllFunctions extends BytesFunctions {
    /** For what inherits the functions: they are static. */
    protected AllFunctions() {}
}
