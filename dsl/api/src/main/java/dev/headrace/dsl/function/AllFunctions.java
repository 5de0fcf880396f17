// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.function;

/** Every function of the library, to be inherited or imported statically. */
public abstract class AllFunctions extends BytesFunctions {
    /** Nothing is made of it. */
    protected AllFunctions() {}
}
