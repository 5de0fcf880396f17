package dev.headrace.stdlib.arithmetic;

/** Logic that is not a form of the language itself. */
public final class Logic {

    private Logic() {}

    public static boolean xor(boolean a, boolean b) {
        return a != b;
    }
}
