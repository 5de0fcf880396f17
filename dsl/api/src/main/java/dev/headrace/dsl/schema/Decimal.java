package dev.headrace.dsl.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The form of a {@code BigDecimal}, or of the elements of a list of such: {@code Decimal(precision, scale)}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Decimal {

    /**
     * How many digits there are in all: 1 to 38.
     *
     * @return a number from 1 to 38 (else HR0603)
     */
    int precision();

    /**
     * How many digits follow the point: 0 to {@link #precision}.
     *
     * @return a number from 0 to the precision (else HR0603)
     */
    int scale();
}
