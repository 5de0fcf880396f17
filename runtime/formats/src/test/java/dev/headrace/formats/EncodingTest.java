package dev.headrace.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSV that is not UTF-8, and files packed by bzip2. */
final class EncodingTest {

    private static final Schema SCHEMA =
            Schema.of(List.of(Column.sure("größe", DataType.INT), Column.sure("name", DataType.STRING)));

    @TempDir
    private Path folder;

    private Rows read(String file, byte[] bytes, String encoding) throws IOException {
        Files.write(folder.resolve(file), bytes);
        return Rows.read(folder, Rows.binding("csv", file, "encoding", encoding), SCHEMA);
    }

    @ParameterizedTest
    @CsvSource({
        "latin1, ISO-8859-1, Zoë Æ",
        "windows-1252, windows-1252, Zoë € „x“",
        "windows-1250, windows-1250, Łódź ß ö",
        "latin2, ISO-8859-2, Łódź ß ö",
        "latin9, ISO-8859-15, Zoë €",
        "utf-16, UTF-16, 日本語 😀",
        "utf-16le, UTF-16LE, 日本語 😀",
        "utf-16be, UTF-16BE, 日本語 😀",
        "utf-8, UTF-8, 日本語 😀",
    })
    void readsWhatOthersWrote(String option, String charset, String text) throws IOException {
        String file = "größe,name\n1,\"" + text + "\"\n2,x\n";
        Rows rows = read("in.csv", file.getBytes(Charset.forName(charset)), option);
        assertThat(rows.bad).isEmpty();
        assertThat(rows.good).containsExactly(List.of(1L, text), List.of(2L, "x"));
    }

    @Test
    void aLongFileIsCutWhereverTheBuffersEnd() throws IOException {
        StringBuilder file = new StringBuilder("\ufeffgröße,name\n");
        for (int i = 0; i < 40_000; i++) {
            file.append(i).append(",😀日").append(i).append('\n');
        }
        Rows rows = read("in.csv", file.toString().getBytes(Charset.forName("UTF-16LE")), "utf-16le");
        assertThat(rows.bad).isEmpty();
        assertThat(rows.good).hasSize(40_000);
        assertThat(rows.good.get(39_999)).isEqualTo(List.of(39_999L, "😀日39999"));
    }

    @Test
    void aByteThatIsNoTextIsARowErrorOfItsLine() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("größe,name\n1,a\n2,".getBytes(Charset.forName("windows-1252")));
        file.write(0x81); // one of the five bytes that mean nothing there
        file.writeBytes("b\n3,c\n".getBytes(Charset.forName("windows-1252")));
        Rows rows = read("in.csv", file.toByteArray(), "windows-1252");
        assertThat(rows.good).containsExactly(List.of(1L, "a"), List.of(3L, "c"));
        assertThat(rows.bad).singleElement().satisfies(bad -> {
            assertThat(Batch.lineOf(bad.place())).isEqualTo(3);
            assertThat(bad.column()).isEqualTo("name");
            assertThat(bad.reason()).isEqualTo("the text is not windows-1252");
        });
    }

    @Test
    void halfACharacterAtTheEndIsNotPassedOver() throws IOException {
        byte[] whole = "größe,name\n1,ab\n".getBytes(Charset.forName("UTF-16BE"));
        Rows rows = read("in.csv", java.util.Arrays.copyOf(whole, whole.length - 3), "utf-16be");
        assertThat(rows.good).isEmpty();
        assertThat(rows.bad)
                .singleElement()
                .satisfies(bad -> assertThat(bad.reason()).isEqualTo("the text is not UTF-16BE"));
    }

    @Test
    void outputsAreUtf8() {
        RunFailure refused = catchThrowableOfType(
                RunFailure.class,
                () -> Formats.write(
                        new WriteRequest(folder, Rows.binding("csv", "out.csv", "encoding", "latin1"), SCHEMA, 1)));
        assertThat(refused.diagnostic().code()).isEqualTo(Code.HR0703);
        assertThat(folder).isEmptyDirectory();
    }

    /** Two streams in one file, as parallel packers write them. Made with bzip2 1.0.8. */
    @Test
    void bzip2OfSeveralStreams() throws IOException {
        byte[] packed = Base64.getDecoder()
                .decode(
                        "QlpoOTFBWSZTWeSDD2QAAATZrAAQAAQgACKDEAAAAIEACAAgACKab1J6jaEDQNADkiXxV56bwXckU4UJDkgw9kBCWmg5MUFZJlNZRTM1eAAAAVkAABAABBAAEAAgACGaaDNNFzxdyRThQkEUzNXg");
        Files.write(folder.resolve("in.csv.bz2"), packed);
        Rows rows = Rows.read(folder, Rows.binding("csv", "in.csv.bz2"), SCHEMA);
        assertThat(rows.good).containsExactly(List.of(1L, "a"), List.of(2L, "b"));
        Files.write(folder.resolve("in.csv.bz2"), java.util.Arrays.copyOf(packed, packed.length - 9));
        RunFailure cut = catchThrowableOfType(
                RunFailure.class, () -> Rows.read(folder, Rows.binding("csv", "in.csv.bz2"), SCHEMA));
        assertThat(cut.diagnostic().code()).isEqualTo(Code.HR0702);
        assertThat(cut.diagnostic().message()).startsWith("`in.csv.bz2` cannot be read: ");
    }
}
