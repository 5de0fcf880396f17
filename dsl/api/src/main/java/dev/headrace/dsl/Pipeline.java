package dev.headrace.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a {@link Definition} that is to be found by name; the annotation processor makes its provider. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Pipeline {

    /**
     * Its package in the language: {@code bank.fraud}.
     *
     * @return names with dots between; no two of a build are equal (HR0609)
     */
    String value();
}
