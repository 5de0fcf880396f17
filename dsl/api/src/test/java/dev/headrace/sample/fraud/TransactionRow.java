package dev.headrace.sample.fraud;

import dev.headrace.dsl.SchemaOf;
import dev.headrace.dsl.Type;
import dev.headrace.dsl.value.BoolColumn;
import dev.headrace.dsl.value.EnumColumn;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.InstantColumn;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.MaybeTextColumn;
import dev.headrace.dsl.value.TextColumn;

/** One card payment as the bank records it. */
interface TransactionRow {
    TextColumn<TransactionRow> source = TextColumn.named("source");
    TextColumn<TransactionRow> target = TextColumn.named("target");
    MaybeTextColumn<TransactionRow> device = MaybeTextColumn.named("device");
    IntColumn<TransactionRow> step = IntColumn.named("step");
    EnumColumn<TransactionRow, Age> age = EnumColumn.named("age");
    EnumColumn<TransactionRow, Gender> gender = EnumColumn.named("gender");
    TextColumn<TransactionRow> zipcodeOri = TextColumn.named("zipcodeOri");
    EnumColumn<TransactionRow, Category> category = EnumColumn.named("category");
    FloatColumn<TransactionRow> amount = FloatColumn.named("amount");
    InstantColumn<TransactionRow> timestamp = InstantColumn.named("timestamp");
    BoolColumn<TransactionRow> fraud = BoolColumn.named("fraud");

    SchemaOf<TransactionRow> SCHEMA = SchemaOf.<TransactionRow>named("Transaction")
            .doc("One card payment as the bank records it.")
            .field(source, Type.TEXT)
            .entity()
            .field(target, Type.TEXT)
            .field(device, Type.TEXT)
            .pii()
            .field(step, Type.INT)
            .field(age, Type.inlineEnum(Age.values()))
            .field(gender, Type.inlineEnum(Gender.values()))
            .field(zipcodeOri, Type.TEXT)
            .pii()
            .field(category, Type.enumOf("Category", Category.values()))
            .field(amount, Type.FLOAT)
            .where(amount.ge(0))
            .field(timestamp, Type.INSTANT)
            .eventTime()
            .field(fraud, Type.BOOL)
            .label();
}
