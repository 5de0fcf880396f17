package dev.headrace.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.BindingOption;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What CSV means, and what is said of input that is not as declared. */
final class CsvReadTest {

    private static final Schema SCHEMA = Schema.of(List.of(
            Column.sure("name", DataType.STRING),
            Column.sure("count", DataType.INT),
            Column.optional("share", DataType.FLOAT),
            Column.optional("note", DataType.STRING)));

    private static final String HEADER = "name,count,share,note\n";

    @TempDir
    private Path folder;

    private Rows read(String text, String... options) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), options);
    }

    private Rows read(byte[] text, String... options) throws IOException {
        Files.write(folder.resolve("in.csv"), text);
        return Rows.read(folder, Rows.binding("csv", "in.csv", options), SCHEMA);
    }

    private RunFailure failure(String text, String... options) {
        return catchThrowableOfType(RunFailure.class, () -> read(text, options));
    }

    @Test
    void emptyTextIsMissingOnlyWhereValuesMayMiss() throws IOException {
        Rows rows = read(HEADER + ",1,,\n\"\",2,\"\",\"\"\n");
        assertThat(rows.good).containsExactly(Arrays.asList("", 1L, null, null), Arrays.asList("", 2L, null, ""));
    }

    @Test
    void declaredNullTextsAreMissingEverywhere() throws IOException {
        Rows rows = read(HEADER + "a,1,NA,NA\nNA,1,1,x\nb,2,2.5,\"NA\"\n", "null", "NA");
        assertThat(rows.good).containsExactly(Arrays.asList("a", 1L, null, null), List.of("b", 2L, 2.5, "NA"));
        assertThat(rows.bad).singleElement().satisfies(bad -> {
            assertThat(bad.column()).isEqualTo("name");
            assertThat(bad.reason()).isEqualTo("the value is missing, and the column is not optional");
        });
    }

    @Test
    void quotesCarriageReturnsBlankLinesAndMarks() throws IOException {
        Rows rows =
                read("\ufeff" + HEADER.replace("\n", "\r\n") + "'a\r\nb',1,,'it''s'\r\n\r\nc'd,2,3,\r\n", "quote", "'");
        assertThat(rows.good)
                .containsExactly(Arrays.asList("a\r\nb", 1L, null, "it's"), Arrays.asList("c'd", 2L, 3.0, null));
        assertThat(rows.places).containsExactly(2L, 5L);
    }

    @Test
    void badRowsNameLineColumnAndReason() throws IOException {
        Rows rows = read(HEADER + "a,x,1,n\nb,2\nc,3,4,5,6\n\"d\"e,1,1,\nf,7,nan,\ng,8,1,ok\n");
        assertThat(rows.good).containsExactly(List.of("g", 8L, 1.0, "ok"));
        assertThat(rows.bad).extracting(bad -> Batch.lineOf(bad.place())).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(rows.bad).extracting(BadRow::column).containsExactly("count", "share", null, "name", "share");
        assertThat(rows.bad.get(0).value()).isEqualTo("x");
        assertThat(rows.bad.get(0).row()).containsEntry("name", "a").containsEntry("note", "n");
        assertThat(rows.bad.get(1).reason()).isEqualTo("the row has 2 fields, but the header has 4");
        assertThat(rows.bad.get(3).reason()).isEqualTo("text stands behind a closing quote");
    }

    @Test
    void malformedUtf8IsABadRowOfItsLine() throws IOException {
        byte[] text = (HEADER + "a,1,,\nb?,2,,\nc\u00e9,3,,\n").getBytes(StandardCharsets.UTF_8);
        text[HEADER.length() + 7] = (byte) 0xff;
        Rows rows = read(text);
        assertThat(rows.good).extracting(row -> row.get(0)).containsExactly("a", "c\u00e9");
        assertThat(rows.bad).singleElement().satisfies(bad -> {
            assertThat(Batch.lineOf(bad.place())).isEqualTo(3);
            assertThat(bad.reason()).isEqualTo("the text is not UTF-8");
        });
    }

    @Test
    void columnsNobodyWantsAreNotParsed() throws IOException {
        Files.writeString(folder.resolve("in.csv"), HEADER + "a,x,y,z\n");
        Rows rows = Rows.read(ReadRequest.of(folder, Rows.binding("csv", "in.csv"), SCHEMA, List.of("note", "name")));
        assertThat(rows.good).containsExactly(List.of("a", "z"));
        Rows none = Rows.read(ReadRequest.of(folder, Rows.binding("csv", "in.csv"), SCHEMA, List.of()));
        assertThat(none.good).containsExactly(List.of());
    }

    @Test
    void aHeaderThatIsNotTheSchemaSaysWhatIsMissing() {
        RunFailure failure = failure("name,cout,share,note\na,1,,\n");
        assertThat(failure.diagnostic().code()).isEqualTo(Code.HR0704);
        assertThat(failure.diagnostic().message()).isEqualTo("`in.csv` lacks the declared column `count`");
        assertThat(failure.diagnostic().notes()).containsExactly("its header has `name`, `cout`, `share`, `note`");
        assertThat(failure.diagnostic().help()).contains("did you mean `rename { cout -> count }`?");
        assertThat(failure("name;count;share;note\n").diagnostic().help().orElseThrow())
                .contains("delimiter = \";\"");
        assertThat(failure("name,count,share,note,name\n").diagnostic().message())
                .isEqualTo("`in.csv` has more than one column called `name`");
    }

    @Test
    void inputsThatEndTooEarlyFail() throws IOException {
        assertThat(failure(HEADER + "a,1,,\nb,2").diagnostic().message())
                .isEqualTo("`in.csv` ends in the middle of the record at line 3");
        assertThat(failure(HEADER + "a,1,,\n\"b,2,,\nc,3,,\n").diagnostic().message())
                .isEqualTo("`in.csv` ends inside a quote; the record starts at line 3");
        assertThat(failure("").diagnostic().message()).isEqualTo("`in.csv` is empty");
        assertThat(read(HEADER + "a,1,,\nb,2,,").good).hasSize(2);
    }

    @Test
    void filesThatAreNotThereOrNotText() throws IOException {
        RunFailure missing = catchThrowableOfType(
                RunFailure.class, () -> Rows.read(folder, Rows.binding("csv", "none.csv"), SCHEMA));
        assertThat(missing.diagnostic().code()).isEqualTo(Code.HR0702);
        assertThat(missing.diagnostic().message()).isEqualTo("there is no file `none.csv`");
        RunFailure glob = catchThrowableOfType(
                RunFailure.class, () -> Rows.read(folder, Rows.binding("csv", "**/none*.csv"), SCHEMA));
        assertThat(glob.diagnostic().message()).isEqualTo("no file matches `**/none*.csv`");
        byte[] wide = ("\ufeff" + HEADER).getBytes(StandardCharsets.UTF_16LE);
        RunFailure utf16 = catchThrowableOfType(RunFailure.class, () -> read(wide));
        assertThat(utf16.diagnostic().message()).isEqualTo("`in.csv` is UTF-16 text");
    }

    @Test
    void compressedFilesCutShortOrDamagedFail() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write((HEADER + "a,1,,\n".repeat(5000)).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = bytes.toByteArray();
        Files.write(folder.resolve("in.csv.gz"), Arrays.copyOf(whole, whole.length - 12));
        RunFailure cut = catchThrowableOfType(
                RunFailure.class, () -> Rows.read(folder, Rows.binding("csv", "in.csv.gz"), SCHEMA));
        assertThat(cut.diagnostic().message())
                .isEqualTo(
                        "`in.csv.gz` cannot be read: it ends in the middle; it may have been cut off while being copied");
        for (String name : List.of("bad.csv.gz", "bad.csv.zst")) {
            Files.writeString(folder.resolve(name), HEADER);
            RunFailure bad =
                    catchThrowableOfType(RunFailure.class, () -> Rows.read(folder, Rows.binding("csv", name), SCHEMA));
            assertThat(bad.diagnostic().code()).isEqualTo(Code.HR0702);
        }
    }

    @Test
    void manyFilesKeepTheirOrderAndNames() throws IOException {
        Files.createDirectories(folder.resolve("d/b/_hidden"));
        for (String name : List.of("d/2.csv", "d/10.csv", "d/b/1.csv", "d/b/_hidden/1.csv", "d/.x.csv")) {
            Files.writeString(folder.resolve(name), HEADER + name + ",1,,\n");
        }
        assertThat(names("d")).containsExactly("d/10.csv", "d/2.csv");
        assertThat(names("d/*.csv")).containsExactly("d/10.csv", "d/2.csv");
        assertThat(names("**/?.csv")).containsExactly("d/2.csv", "d/b/1.csv");
        Rows rows = Rows.read(folder, Rows.binding("csv", "d/**/*.csv"), SCHEMA);
        assertThat(rows.good).extracting(row -> row.get(0)).containsExactly("d/10.csv", "d/2.csv", "d/b/1.csv");
        assertThat(rows.places).extracting(Batch::inputOf).containsExactly(0, 1, 2);
    }

    private List<String> names(String location) {
        return Formats.inputs(folder, Rows.binding("csv", location)).stream()
                .map(InputFile::name)
                .toList();
    }

    @Test
    void filesWithoutAHeader() throws IOException {
        assertThat(read("a,1,,x\n", "header", "false").good).containsExactly(Arrays.asList("a", 1L, null, "x"));
        Binding binding = new Binding(
                "csv",
                "in.csv",
                List.of(
                        new BindingOption("header", List.of("false"), false),
                        new BindingOption("columns", List.of("note", "other", "share", "count", "name"), false)),
                List.of());
        Files.writeString(folder.resolve("in.csv"), "x,?,2,1,a\n");
        assertThat(Rows.read(folder, binding, SCHEMA).good).containsExactly(List.of("a", 1L, 2.0, "x"));
    }

    @Test
    void aHugeFieldAndNulBytesAreText() throws IOException {
        String huge = "x".repeat(3_000_000);
        Rows rows = read(HEADER + "\"" + huge + "\",1,,\na\u0000b,2,,\n");
        assertThat(rows.good)
                .containsExactly(Arrays.asList(huge, 1L, null, null), Arrays.asList("a\u0000b", 2L, null, null));
    }

    @Test
    void timesAsTextAndAsCounts() throws IOException {
        Schema times = Schema.of(List.of(Column.sure("t", DataType.INSTANT)));
        Files.writeString(folder.resolve("t.csv"), "t\n2024-01-01 00:00:00\n2024-01-01T01:00:00+01:00\n");
        assertThat(Rows.read(folder, Rows.binding("csv", "t.csv", "zone", "UTC"), times).good)
                .containsOnly(List.of(1_704_067_200_000_000L));
        assertThat(Rows.read(folder, Rows.binding("csv", "t.csv"), times).bad).hasSize(1);
        Files.writeString(folder.resolve("t.csv"), "t\n1704067200000\n");
        assertThat(Rows.read(folder, Rows.binding("csv", "t.csv", "time", "epoch_ms"), times).good)
                .containsExactly(List.of(1_704_067_200_000_000L));
    }
}
