package dev.headrace.formats;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.csv.CsvCodec;
import dev.headrace.formats.csv.CsvFormat;
import dev.headrace.formats.csv.CsvPrinter;
import dev.headrace.formats.file.Failures;
import dev.headrace.formats.file.Locations;
import dev.headrace.formats.file.TextSource;
import dev.headrace.formats.file.TextWriter;
import dev.headrace.formats.json.JsonCodec;
import dev.headrace.formats.json.JsonLines;
import dev.headrace.formats.json.JsonPrinter;
import dev.headrace.formats.parquet.ParquetOptions;
import dev.headrace.formats.parquet.ParquetSource;
import dev.headrace.formats.parquet.ParquetWriter;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The door of the room: opens inputs and outputs by their bindings. */
public final class Formats {

    private Formats() {}

    /**
     * Opens an input. Its files are looked up, and the columns of the first are compared with the schema.
     *
     * @throws dev.headrace.diagnostics.RunFailure HR0702 if it cannot be read, HR0704 if its columns are not those declared
     */
    public static BatchSource read(ReadRequest request) {
        List<InputFile> inputs = Locations.inputs(request.folder(), request.binding());
        Schema wanted = wanted(request);
        return switch (request.binding().connector()) {
            case "csv" -> new TextSource(inputs, new CsvFormat(request, wanted), request.splitBytes());
            case "jsonl" -> new TextSource(inputs, new JsonLines(request, wanted), request.splitBytes());
            case "parquet" -> new ParquetSource(inputs, request, wanted);
            default -> throw unknown(request.binding());
        };
    }

    /**
     * Opens an output.
     *
     * @throws dev.headrace.diagnostics.RunFailure HR0703 if it cannot be written
     */
    public static BatchWriter write(WriteRequest request) {
        Binding binding = request.binding();
        Path target = Locations.output(request.folder(), binding);
        String shown = binding.location();
        return switch (binding.connector()) {
            case "csv" -> new TextWriter(shown, target, new CsvPrinter(binding, request.schema()));
            case "jsonl" -> new TextWriter(shown, target, new JsonPrinter(binding, request.schema()));
            case "parquet" -> new ParquetWriter(request, target, ParquetOptions.codec(binding));
            default -> throw unknown(binding);
        };
    }

    /** The files that a binding stands for now, in the order they would be read. */
    public static List<InputFile> inputs(Path folder, Binding binding) {
        return Locations.inputs(folder, binding);
    }

    /** The file that writing to a binding makes or replaces. */
    public static Path output(Path folder, Binding binding) {
        return Locations.output(folder, binding);
    }

    /** Rows of the format {@code json} or {@code csv}, one at a time; options are read from the binding. */
    public static RowCodec rows(String format, Binding binding, Schema schema) {
        return switch (format) {
            case "csv" -> new CsvCodec(binding, schema);
            case "json" -> new JsonCodec(binding, schema);
            default -> throw Failures.option("`" + format + "` is not a format of single rows");
        };
    }

    private static RunFailure unknown(Binding binding) {
        return Failures.option("`" + binding.connector() + "` is not a connector of files");
    }

    private static Schema wanted(ReadRequest request) {
        List<Column> columns = request.schema().columns().stream()
                .filter(c -> request.columns().contains(c.name()))
                .toList();
        Schema declared = request.schema();
        return new Schema(
                columns, kept(declared.eventTime(), request.columns()), kept(declared.knownTime(), request.columns()));
    }

    private static Optional<String> kept(Optional<String> time, List<String> columns) {
        return time.filter(columns::contains);
    }
}
