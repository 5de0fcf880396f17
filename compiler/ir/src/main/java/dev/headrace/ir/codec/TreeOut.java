package dev.headrace.ir.codec;

/** Takes objects, arrays and values in order, and makes bytes of them. */
interface TreeOut {

    void object();

    void endObject();

    void array();

    void endArray();

    /** The field whose value comes next. */
    void name(String name);

    void text(String value);

    void whole(long value);

    void number(double value);

    void flag(boolean value);

    void none();
}
