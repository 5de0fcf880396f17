package dev.headrace.dsl.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A condition on a column, on a static method of the record without parameters:
 *
 * <pre>{@code
 * @Schema
 * record Ride(Instant began, Instant ended) {
 *     @Where("ended")
 *     static BoolExpr<RideRow> endsAfterItBegan() {
 *         return RideRow.ended.ge(RideRow.began);
 *     }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Where {

    /**
     * The component that it is a condition on.
     *
     * @return the name of the component in Java (HR0610 if there is none)
     */
    String value();
}
