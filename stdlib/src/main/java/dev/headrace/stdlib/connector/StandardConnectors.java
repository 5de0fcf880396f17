package dev.headrace.stdlib.connector;

import dev.headrace.ir.connector.ConnectorDescriptor;
import dev.headrace.ir.connector.ConnectorDescriptor.Streams;
import dev.headrace.ir.connector.ConnectorLibrary;
import dev.headrace.ir.connector.OptionKind;
import dev.headrace.ir.connector.OptionSpec;
import java.util.ArrayList;
import java.util.List;

/** Files and topics. */
public final class StandardConnectors implements ConnectorLibrary {
    private static final List<String> TIMES = List.of("iso", "epoch_s", "epoch_ms", "epoch_us");

    private static final List<String> ENCODINGS = List.of(
            "utf-8",
            "utf-16",
            "utf-16le",
            "utf-16be",
            "latin1",
            "latin2",
            "latin9",
            "windows-1250",
            "windows-1251",
            "windows-1252");

    @Override
    public List<ConnectorDescriptor> connectors() {
        return List.of(csv(), jsonl(), parquet(), kafka());
    }

    private static ConnectorDescriptor csv() {
        List<OptionSpec> options = new ArrayList<>(List.of(
                OptionSpec.of("delimiter", OptionKind.CHARACTER, "What stands between two values; `,` if left out."),
                OptionSpec.of(
                        "quote",
                        OptionKind.CHARACTER,
                        "What a value is put in that holds the delimiter; `\"` if left out."),
                OptionSpec.of("header", OptionKind.BOOL, "Whether the first line names the columns; true if left out."),
                OptionSpec.choice(
                        "encoding",
                        ENCODINGS,
                        "How the characters of a file that is read are written; `utf-8` if left out."),
                OptionSpec.of(
                        "columns",
                        OptionKind.TEXTS,
                        "The columns in order, for a file without a header; the schema's order if left out.")));
        options.addAll(textForms());
        return new ConnectorDescriptor(
                "csv",
                "path",
                true,
                Streams.SOURCES_AND_SINKS,
                options,
                "Text files of delimited values: a file, a glob or a folder; `.gz`, `.zst` and `.bz2` are unpacked by name.");
    }

    private static ConnectorDescriptor jsonl() {
        List<OptionSpec> options = new ArrayList<>(textForms());
        return new ConnectorDescriptor(
                "jsonl",
                "path",
                true,
                Streams.SOURCES_AND_SINKS,
                options,
                "Text files with a JSON object per line: a file, a glob or a folder; `.gz`, `.zst` and `.bz2` are unpacked by name.");
    }

    private static ConnectorDescriptor parquet() {
        return new ConnectorDescriptor(
                "parquet",
                "path",
                true,
                Streams.SINKS,
                List.of(
                        OptionSpec.choice(
                                "compression",
                                List.of("snappy", "zstd", "none"),
                                "How pages are packed when written; `snappy` if left out."),
                        OptionSpec.of("zone", OptionKind.ZONE, "The zone of times that are stored without one."),
                        rename()),
                "Parquet files: a file, a glob or a folder.");
    }

    private static ConnectorDescriptor kafka() {
        List<OptionSpec> options = new ArrayList<>(List.of(
                OptionSpec.choice("format", List.of("json", "csv", "avro"), "What a message holds.")
                        .asRequired(),
                OptionSpec.of("schema", OptionKind.TEXT, "The file of the Avro schema, for `format = avro`."),
                OptionSpec.choice(
                        "framing",
                        List.of("plain", "single", "registry"),
                        "What stands before an Avro value: nothing (if left out), the mark and fingerprint of "
                                + "single-object encoding, or the number of a schema registry, which is read over."),
                OptionSpec.of(
                        "servers", OptionKind.TEXTS, "Where the brokers are, `host:port`; a profile usually says it."),
                OptionSpec.of("group", OptionKind.TEXT, "The consumer group that observers see the progress of."),
                OptionSpec.moment(
                        "start",
                        List.of("earliest", "latest"),
                        "Where a job that starts anew begins to read: `earliest` if left out."),
                OptionSpec.of("key", OptionKind.TEXT, "The column that decides the partition of what is written."),
                OptionSpec.choice(
                        "delivery",
                        List.of("exactly_once", "at_least_once"),
                        "Whether messages are written in transactions; `exactly_once` if left out."),
                OptionSpec.of("user", OptionKind.TEXT, "Who connects."),
                OptionSpec.of("password", OptionKind.SECRET, "The password of `user`."),
                OptionSpec.choice(
                        "mechanism",
                        List.of("plain", "scram_sha_256", "scram_sha_512"),
                        "How `user` logs in; `scram_sha_512` if left out."),
                OptionSpec.of("token", OptionKind.SECRET, "An access token, in place of a user."),
                OptionSpec.of(
                        "tls",
                        OptionKind.BOOL,
                        "Whether the connection is encrypted; if left out, it is where somebody logs in."),
                OptionSpec.of("ca", OptionKind.TEXT, "The file of the authority that signed the brokers' keys, PEM.")));
        options.addAll(textForms());
        return new ConnectorDescriptor("kafka", "topic", false, Streams.SOURCES_AND_SINKS, options, "A Kafka topic.");
    }

    private static OptionSpec rename() {
        return OptionSpec.of(
                "rename", OptionKind.RENAMES, "What the outside calls a column: `rename { outside -> column }`.");
    }

    private static List<OptionSpec> textForms() {
        return List.of(
                OptionSpec.of("null", OptionKind.TEXTS, "What stands for a missing value; the empty text if left out."),
                OptionSpec.of("zone", OptionKind.ZONE, "The zone of instants that name none."),
                OptionSpec.choice("time", TIMES, "How instants are written; `iso` if left out."),
                rename());
    }
}
