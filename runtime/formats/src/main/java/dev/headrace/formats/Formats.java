package dev.headrace.formats;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.formats.csv.CsvCodec;
import dev.headrace.formats.csv.CsvFormat;
import dev.headrace.formats.csv.CsvPrinter;
import dev.headrace.formats.file.Failures;
import dev.headrace.formats.file.GrowingText;
import dev.headrace.formats.file.Headless;
import dev.headrace.formats.file.JoinedText;
import dev.headrace.formats.file.Locations;
import dev.headrace.formats.file.Ranges;
import dev.headrace.formats.file.TextSource;
import dev.headrace.formats.file.TextWriter;
import dev.headrace.formats.json.JsonCodec;
import dev.headrace.formats.json.JsonLines;
import dev.headrace.formats.json.JsonPrinter;
import dev.headrace.formats.parquet.JoinedParquet;
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

    private static final long LARGE_SPLIT_BYTES = 4L << 20;

    /** Enough for all threads to end at about the same time. */
    private static final int SPLITS = 64;

    private Formats() {}

    /**
     * Opens an input. Its files are looked up, and the columns of the first are compared with the schema.
     *
     * @throws dev.headrace.diagnostics.RunFailure HR0702 if it cannot be read, HR0704 if its columns are not those declared
     */
    public static BatchSource read(ReadRequest request) {
        return read(request, Locations.inputs(request.folder(), request.binding()));
    }

    /** Opens some of the files that {@link #inputs} gave for the same binding: what one worker of several reads. */
    public static BatchSource read(ReadRequest request, List<InputFile> inputs) {
        return readRanges(request, inputs.stream().map(FileRange::whole).toList());
    }

    /**
     * Opens a text file that others write to, to be read as it grows.
     *
     * @param offset where to read on: 0, or {@link GrowingText#offset()} of an earlier reader
     * @param line {@link GrowingText#line()} of that reader, else 1
     * @throws dev.headrace.diagnostics.RunFailure HR0702 if it cannot be read; HR0704, when its head is there, if its columns
     *     are not those declared
     */
    public static GrowingText growing(ReadRequest request, InputFile file, long offset, long line) {
        Schema wanted = wanted(request);
        return switch (request.binding().connector()) {
            case "csv" -> new GrowingText(file, new CsvFormat(request, wanted), offset, line);
            case "jsonl" -> new GrowingText(file, new JsonLines(request, wanted), offset, line);
            default -> throw Failures.option("`" + request.binding().connector() + "` cannot be read while it grows");
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

    /**
     * Divides a file that {@link #inputs} gave into ranges that can be read by themselves, of about {@code bytes} each.
     *
     * @throws dev.headrace.diagnostics.RunFailure HR0702 if it cannot be read
     */
    public static List<FileRange> ranges(ReadRequest request, InputFile file, long bytes) {
        Schema wanted = wanted(request);
        return switch (request.binding().connector()) {
            case "csv" -> Ranges.of(file, new CsvFormat(request, wanted), bytes);
            case "jsonl" -> Ranges.of(file, new JsonLines(request, wanted), bytes);
            case "parquet" -> ParquetSource.ranges(file, request, bytes);
            default -> throw unknown(request.binding());
        };
    }

    /** Opens some of the ranges that {@link #ranges} gave for the same binding. */
    public static BatchSource readRanges(ReadRequest request, List<FileRange> ranges) {
        Schema wanted = wanted(request);
        int split = splitBytes(request, ranges.stream().map(FileRange::file).toList());
        return switch (request.binding().connector()) {
            case "csv" -> new TextSource(new CsvFormat(request, wanted), split, ranges);
            case "jsonl" -> new TextSource(new JsonLines(request, wanted), split, ranges);
            case "parquet" -> new ParquetSource(request, wanted, ranges);
            default -> throw unknown(request.binding());
        };
    }

    /**
     * Opens a part of an output that is written by several workers: rows without what a whole file has around them.
     *
     * @param part where it goes; its name ends as that of the output
     * @throws dev.headrace.diagnostics.RunFailure HR0703 if it cannot be written
     */
    public static BatchWriter part(WriteRequest request, Path part) {
        Binding binding = request.binding();
        String shown = binding.location();
        return switch (binding.connector()) {
            case "csv" -> new TextWriter(shown, part, new Headless(new CsvPrinter(binding, request.schema())));
            case "jsonl" -> new TextWriter(shown, part, new Headless(new JsonPrinter(binding, request.schema())));
            case "parquet" -> new ParquetWriter(request, part, ParquetOptions.codec(binding));
            default -> throw unknown(binding);
        };
    }

    /**
     * Makes one output of parts written for the same request.
     *
     * @param rows how many the parts have together
     * @throws dev.headrace.diagnostics.RunFailure HR0703 if it cannot be written
     */
    public static PendingFile join(WriteRequest request, List<Path> parts, long rows) {
        Binding binding = request.binding();
        Path target = Locations.output(request.folder(), binding);
        String shown = binding.location();
        return switch (binding.connector()) {
            case "csv" -> new JoinedText(shown, target, new CsvPrinter(binding, request.schema()), parts, rows);
            case "jsonl" -> new JoinedText(shown, target, new JsonPrinter(binding, request.schema()), parts, rows);
            case "parquet" -> new JoinedParquet(request, target, parts, rows);
            default -> throw unknown(binding);
        };
    }

    /** The files that a binding stands for now, in the order they would be read. */
    public static List<InputFile> inputs(Path folder, Binding binding) {
        return Locations.inputs(folder, binding);
    }

    /** The same; none where there is no file, or no folder, yet. */
    public static List<InputFile> inputsIfAny(Path folder, Binding binding) {
        return Locations.inputsIfAny(folder, binding);
    }

    /** The file that writing to a binding makes or replaces. */
    public static Path output(Path folder, Binding binding) {
        return Locations.output(folder, binding);
    }

    /** Rows of the format {@code json} or {@code csv}, one at a time; options are read from the binding. */
    public static RowCodec rows(String format, Binding binding, Schema schema) {
        return rows(format, binding, schema, schema);
    }

    /**
     * The same for some of the columns.
     *
     * @param declared what records hold; in CSV in this order
     * @param wanted the columns to parse
     */
    public static RowCodec rows(String format, Binding binding, Schema declared, Schema wanted) {
        return switch (format) {
            case "csv" -> new CsvCodec(binding, declared, wanted);
            case "json" -> new JsonCodec(binding, declared, wanted);
            default -> throw Failures.option("`" + format + "` is not a format of single rows");
        };
    }

    /** Much text is cut into larger splits: what is done once for each should not be done too often. */
    private static int splitBytes(ReadRequest request, List<InputFile> inputs) {
        long bytes = inputs.stream().mapToLong(InputFile::bytes).sum();
        return Math.max(request.splitBytes(), (int) Math.min(LARGE_SPLIT_BYTES, bytes / SPLITS));
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
