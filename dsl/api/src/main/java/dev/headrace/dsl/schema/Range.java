package dev.headrace.dsl.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code where column in min .. max}, both ends included; with one end {@code >=} or {@code <=}. For columns of numbers. A value that
 * is missing meets it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {

    /**
     * The least value there may be; in Int columns a whole number.
     *
     * @return the least value, which is allowed; no bound if left out
     */
    double min() default Double.NEGATIVE_INFINITY;

    /**
     * The greatest value there may be; in Int columns a whole number.
     *
     * @return the greatest value, which is allowed; no bound if left out
     */
    double max() default Double.POSITIVE_INFINITY;
}
