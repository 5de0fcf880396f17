package dev.headrace.dsl;

import dev.headrace.dsl.function.AllFunctions;
import java.util.ArrayList;
import java.util.List;

/** What a definition has declared so far. */
public abstract class Declarations extends AllFunctions {

    private final List<Declared> declared = new ArrayList<>();

    Declarations() {}

    final <D extends Declared> D declare(D one) {
        declared.add(one);
        return one;
    }

    final List<Declared> declared() {
        return List.copyOf(declared);
    }
}
