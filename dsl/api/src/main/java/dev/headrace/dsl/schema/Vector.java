package dev.headrace.dsl.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The size of a {@code double[]} or {@code float[]}: {@code Vector<size>}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Vector {

    /**
     * How many numbers there are, at least 1.
     *
     * @return the size
     */
    int value();
}
