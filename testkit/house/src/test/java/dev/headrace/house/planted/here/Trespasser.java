package dev.headrace.house.planted.here;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.headrace.house.planted.there.Neighbour;

/** Uses another room and a library. */
public record Trespasser(Neighbour neighbour, Class<JavaClass> library) {
    JavaClass visit(JavaClass given) {
        return given;
    }
}
