package dev.headrace.stdlib.define;

import java.util.List;

/** A form's text, read: {@code (x: Float, digits: literal Int = 0) -> Float}. */
record Shape(List<Parameter> parameters, Pattern result, boolean optionalResult) {

    Shape {
        parameters = List.copyOf(parameters);
    }

    int indexOf(String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
