// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl;

import dev.headrace.dsl.value.BoolColumn;
import dev.headrace.dsl.value.BytesColumn;
import dev.headrace.dsl.value.DateColumn;
import dev.headrace.dsl.value.DecimalColumn;
import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.DurationColumn;
import dev.headrace.dsl.value.EnumColumn;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.ImageColumn;
import dev.headrace.dsl.value.InstantColumn;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.ListColumn;
import dev.headrace.dsl.value.MaybeBoolColumn;
import dev.headrace.dsl.value.MaybeBytesColumn;
import dev.headrace.dsl.value.MaybeDateColumn;
import dev.headrace.dsl.value.MaybeDecimalColumn;
import dev.headrace.dsl.value.MaybeDurationColumn;
import dev.headrace.dsl.value.MaybeEnumColumn;
import dev.headrace.dsl.value.MaybeFloatColumn;
import dev.headrace.dsl.value.MaybeImageColumn;
import dev.headrace.dsl.value.MaybeInstantColumn;
import dev.headrace.dsl.value.MaybeIntColumn;
import dev.headrace.dsl.value.MaybeListColumn;
import dev.headrace.dsl.value.MaybeRecordColumn;
import dev.headrace.dsl.value.MaybeTextColumn;
import dev.headrace.dsl.value.MaybeVectorColumn;
import dev.headrace.dsl.value.RecordColumn;
import dev.headrace.dsl.value.TextColumn;
import dev.headrace.dsl.value.VectorColumn;

/**
 * What gives columns other names.
 * @param <R> the row type of the relation
 */
public abstract class Renames<R> extends Loops<R> {
    Renames() {}

    abstract String renameVerb(Draftable column, String name);

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * an Int, always there}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final IntColumn<R> rename(IntColumn<? super R> column, String name) {
        return IntColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * an Int, or missing}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final MaybeIntColumn<R> rename(MaybeIntColumn<? super R> column, String name) {
        return MaybeIntColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a Float, always there}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final FloatColumn<R> rename(FloatColumn<? super R> column, String name) {
        return FloatColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a Float, or missing}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final MaybeFloatColumn<R> rename(MaybeFloatColumn<? super R> column, String name) {
        return MaybeFloatColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a Decimal, always there}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final DecimalColumn<R> rename(DecimalColumn<? super R> column, String name) {
        return DecimalColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a Decimal, or missing}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final MaybeDecimalColumn<R> rename(MaybeDecimalColumn<? super R> column, String name) {
        return MaybeDecimalColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a Text, always there}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final TextColumn<R> rename(TextColumn<? super R> column, String name) {
        return TextColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a Text, or missing}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final MaybeTextColumn<R> rename(MaybeTextColumn<? super R> column, String name) {
        return MaybeTextColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a Bool, always there}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final BoolColumn<R> rename(BoolColumn<? super R> column, String name) {
        return BoolColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a Bool, or missing}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final MaybeBoolColumn<R> rename(MaybeBoolColumn<? super R> column, String name) {
        return MaybeBoolColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a Date, always there}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final DateColumn<R> rename(DateColumn<? super R> column, String name) {
        return DateColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a Date, or missing}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final MaybeDateColumn<R> rename(MaybeDateColumn<? super R> column, String name) {
        return MaybeDateColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * an Instant, always there}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final InstantColumn<R> rename(InstantColumn<? super R> column, String name) {
        return InstantColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * an Instant, or missing}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final MaybeInstantColumn<R> rename(MaybeInstantColumn<? super R> column, String name) {
        return MaybeInstantColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a Duration, always there}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final DurationColumn<R> rename(DurationColumn<? super R> column, String name) {
        return DurationColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a Duration, or missing}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final MaybeDurationColumn<R> rename(MaybeDurationColumn<? super R> column, String name) {
        return MaybeDurationColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a label, always there}
     * @param <E> the enum of the column
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final <E extends Enum<E>> EnumColumn<R, E> rename(EnumColumn<? super R, E> column, String name) {
        return EnumColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a label, or missing}
     * @param <E> the enum of the column
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final <E extends Enum<E>> MaybeEnumColumn<R, E> rename(MaybeEnumColumn<? super R, E> column, String name) {
        return MaybeEnumColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a List, always there}
     * @param <T> the Java type of the elements
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final <T> ListColumn<R, T> rename(ListColumn<? super R, T> column, String name) {
        return ListColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a List, or missing}
     * @param <T> the Java type of the elements
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final <T> MaybeListColumn<R, T> rename(MaybeListColumn<? super R, T> column, String name) {
        return MaybeListColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a Vector, always there}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final VectorColumn<R> rename(VectorColumn<? super R> column, String name) {
        return VectorColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a Vector, or missing}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final MaybeVectorColumn<R> rename(MaybeVectorColumn<? super R> column, String name) {
        return MaybeVectorColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * Bytes, always there}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final BytesColumn<R> rename(BytesColumn<? super R> column, String name) {
        return BytesColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * Bytes, or missing}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final MaybeBytesColumn<R> rename(MaybeBytesColumn<? super R> column, String name) {
        return MaybeBytesColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * an Image, always there}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final ImageColumn<R> rename(ImageColumn<? super R> column, String name) {
        return ImageColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * an Image, or missing}
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final MaybeImageColumn<R> rename(MaybeImageColumn<? super R> column, String name) {
        return MaybeImageColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a nested row, always there}
     * @param <N> the row type of the nested rows
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final <N> RecordColumn<R, N> rename(RecordColumn<? super R, N> column, String name) {
        return RecordColumn.named(renameVerb(column, name));
    }

    /**
     * {@return {@code rename column -> name}: the column under its new name; under the old one it is no more (HR0102);
     * a nested row, or missing}
     * @param <N> the row type of the nested rows
     * @param column the column that gets another name
     * @param name its name from here on
     */
    public final <N> MaybeRecordColumn<R, N> rename(MaybeRecordColumn<? super R, N> column, String name) {
        return MaybeRecordColumn.named(renameVerb(column, name));
    }
}
