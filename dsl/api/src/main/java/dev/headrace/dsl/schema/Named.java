package dev.headrace.dsl.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The column's name in the language, where it is not the name of the component: {@code @Named("zip_code") String zipCode}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Named {

    /**
     * A name of the language: letters, digits and underscores, no digit first.
     *
     * @return the name (HR0605 if it is none)
     */
    String value();
}
