package dev.headrace.target.beam.kafka;

import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.BindingOption;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.text.InstantText;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.SentSource;
import dev.headrace.testkit.broker.Broker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A source of numbered payments. */
final class Payments {
    static final Schema SCHEMA = new Schema(
            List.of(
                    Column.sure("id", DataType.INT),
                    Column.sure("at", DataType.INSTANT),
                    Column.optional("note", DataType.STRING)),
            Optional.of("at"),
            Optional.empty());

    private Payments() {}

    static Binding binding(Broker broker, String topic, BindingOption... more) {
        List<BindingOption> options = new ArrayList<>(List.of(
                new BindingOption("format", List.of("json"), false),
                new BindingOption("servers", List.of(broker.address()), false)));
        for (BindingOption option : more) {
            options.removeIf(o -> o.key().equals(option.key()));
            options.add(option);
        }
        return new Binding("kafka", topic, options, List.of());
    }

    static BindingOption option(String key, String value) {
        return new BindingOption(key, List.of(value), false);
    }

    static SourceDef source(Binding binding) {
        return new SourceDef(
                "payments",
                SCHEMA,
                Optional.empty(),
                Optional.of(binding),
                OptionalLong.of(0),
                Fate.DROP,
                OptionalLong.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                "");
    }

    static SentSource sent(Binding binding) {
        return SentSource.of(source(binding), SCHEMA.names());
    }

    static String json(long id, long micros) {
        return "{\"id\":" + id + ",\"at\":\"" + InstantText.print(micros) + "\",\"note\":null}";
    }

    static List<Long> ids(Optional<Block> block) {
        List<Long> ids = new ArrayList<>();
        block.ifPresent(b -> {
            Batch rows = b.batch(SCHEMA);
            for (int i = 0; i < rows.size(); i++) {
                ids.add((Long) rows.column("id").boxed(i));
            }
        });
        return ids;
    }
}
