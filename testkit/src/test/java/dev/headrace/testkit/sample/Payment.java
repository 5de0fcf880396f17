package dev.headrace.testkit.sample;

import dev.headrace.dsl.SchemaOf;
import dev.headrace.dsl.Type;
import dev.headrace.dsl.row.Form;
import dev.headrace.dsl.row.RowCodec;
import dev.headrace.dsl.row.RowReader;
import dev.headrace.dsl.row.RowWriter;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.InstantColumn;
import dev.headrace.dsl.value.TextColumn;
import java.time.Instant;

/** A payment. */
public record Payment(String card, double amount, Instant at) {

    /** Its row type. */
    public interface Row {
        TextColumn<Row> card = TextColumn.named("card");
        FloatColumn<Row> amount = FloatColumn.named("amount");
        InstantColumn<Row> at = InstantColumn.named("at");

        SchemaOf<Row> SCHEMA = SchemaOf.<Row>named("Payment")
                .field(card, Type.TEXT)
                .entity()
                .field(amount, Type.FLOAT)
                .field(at, Type.INSTANT)
                .eventTime();
    }

    public static final RowCodec<Row, Payment> CODEC = new RowCodec<>() {
        @Override
        public SchemaOf<Row> schema() {
            return Row.SCHEMA;
        }

        @Override
        public Object[] values(Payment row) {
            return new RowWriter(Row.SCHEMA)
                    .sure(Form.TEXT, row.card())
                    .sure(Form.FLOAT, row.amount())
                    .sure(Form.INSTANT, row.at())
                    .values();
        }

        @Override
        public Payment of(Object[] values) {
            RowReader reader = new RowReader(Row.SCHEMA, values);
            return new Payment(reader.sure(Form.TEXT), reader.sure(Form.FLOAT), reader.sure(Form.INSTANT));
        }
    };
}
