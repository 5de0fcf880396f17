package dev.headrace.dsl.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record whose components are the columns of a schema. The annotation processor makes beside a record {@code Payment} its
 * row type {@code PaymentRow}, with a constant for each column and {@code SCHEMA}, and its codec {@code PaymentCodec}.
 *
 * <p>A component of a primitive type is always there; so is one of a reference type unless its type is marked
 * {@code @Nullable} (JSpecify's, or any annotation of that name). The comment of the record is the schema's, its
 * {@code @param}s are the columns'.
 *
 * <pre>
 *   Java                        the language
 *   long, int                   Int
 *   double                      Float
 *   BigDecimal with @Decimal    Decimal(p, s)
 *   String, boolean             String, Bool
 *   LocalDate, Instant          Date, Instant
 *   Duration                    Duration
 *   byte[], with @Image too     Bytes, Image
 *   double[] or float[] with
 *     {@link Vector @Vector}           Vector&lt;n&gt;
 *   an enum                     the enum of its name; written in place with @Inline
 *   List&lt;T&gt;                     List&lt;T&gt;, of what is never missing
 *   a record with @Schema       that schema
 * </pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Schema {

    /**
     * Its name in the language; that of the record where it is empty.
     *
     * @return the name, or an empty text
     */
    String value() default "";
}
