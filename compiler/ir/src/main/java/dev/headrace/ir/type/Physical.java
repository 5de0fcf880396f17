package dev.headrace.ir.type;

/**
 * How values are held at run time. One physical kind serves several types:
 *
 * <ul>
 *   <li>{@code BOOL}: {@code boolean}, for Bool
 *   <li>{@code LONG}: {@code long}, for Int, Instant and Duration (microseconds), Date (days), enums (ordinal)
 *   <li>{@code DOUBLE}: {@code double}, for Float
 *   <li>{@code OBJECT}: {@link String}, {@link java.math.BigDecimal} (at the type's scale), {@link BytesValue} (Bytes and
 *       Image), {@link java.util.List} (List, of boxed values), {@link VectorValue}, {@link StructValue}
 * </ul>
 */
public enum Physical {
    /** A {@code boolean}. */
    BOOL,
    /** A {@code long}. */
    LONG,
    /** A {@code double}. */
    DOUBLE,
    /** An object, of the class that the type says. */
    OBJECT
}
