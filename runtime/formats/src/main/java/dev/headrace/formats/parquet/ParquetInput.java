package dev.headrace.formats.parquet;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.diagnostics.Suggestions;
import dev.headrace.formats.InputFile;
import dev.headrace.formats.ReadRequest;
import dev.headrace.formats.file.Failures;
import dev.headrace.formats.file.Options;
import dev.headrace.formats.file.Renaming;
import dev.headrace.ir.text.Zone;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/** One Parquet file: its footer, compared with what the source declares. */
final class ParquetInput {

    private static final int TAIL = 8;

    private final InputFile file;
    private final ReadRequest request;
    private final @Nullable Zone zone;
    private final FileMetaData footer;
    private final List<FileNode> fields;

    ParquetInput(InputFile file, ReadRequest request) {
        this.file = file;
        this.request = request;
        this.zone = new Options(request.binding()).zone("zone");
        try (FileChannel channel = open()) {
            footer = footer(channel);
        } catch (IOException e) {
            throw Failures.input(file.name(), e);
        }
        fields = FileNode.of(footer.getSchema());
        check();
    }

    InputFile file() {
        return file;
    }

    FileMetaData footer() {
        return footer;
    }

    FileChannel open() throws IOException {
        return FileChannel.open(file.path(), StandardOpenOption.READ);
    }

    /** New assemblers of the wanted columns. */
    List<Assembler> assemblers(Schema wanted) {
        List<Assembler> made = new ArrayList<>();
        for (Column column : wanted.columns()) {
            made.add(field(column).flatMap(f -> assembler(column, f)).orElseThrow());
        }
        return made;
    }

    static byte[] read(FileChannel channel, long at, int size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
        return buffer.array();
    }

    private FileMetaData footer(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size < ParquetWriter.MAGIC.length + TAIL) {
            throw notParquet();
        }
        ByteBuffer tail = ByteBuffer.wrap(read(channel, size - TAIL, TAIL)).order(ByteOrder.LITTLE_ENDIAN);
        long length = tail.getInt(0) & 0xffff_ffffL;
        boolean magic = Arrays.equals(tail.array(), 4, TAIL, ParquetWriter.MAGIC, 0, ParquetWriter.MAGIC.length);
        if (!magic || length > size - ParquetWriter.MAGIC.length - TAIL) {
            throw notParquet();
        }
        byte[] bytes = read(channel, size - TAIL - length, (int) length);
        try {
            return Util.readFileMetaData(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            throw notParquet();
        }
    }

    private RunFailure notParquet() {
        return Failures.input(
                "`" + file.name() + "` is not a whole Parquet file",
                "it may be of another format, or have been cut off while being written or copied");
    }

    private Optional<FileNode> field(Column column) {
        String name = request.binding().externalName(column.name());
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    private Optional<Assembler> assembler(Column column, FileNode field) {
        return Assembler.of(column.type(), column.optional(), field, zone);
    }

    private void check() {
        List<String> wrong = new ArrayList<>();
        Optional<String> help = Optional.empty();
        List<String> names = fields.stream().map(FileNode::name).toList();
        for (Column column : request.schema().columns()) {
            String name = request.binding().externalName(column.name());
            Optional<FileNode> field = field(column);
            if (field.isEmpty()) {
                wrong.add("it lacks `" + name + "`");
                help = help.or(() -> Suggestions.closest(name, names)
                        .map(near -> "did you mean `" + Renaming.suggestion(near, column.name()) + "`?"));
            } else if (assembler(column, field.get()).isEmpty()) {
                wrong.add("its `" + name + "` is " + field.get().show() + ", not " + column.showType());
                if (column.type() instanceof DataType.Instant && zone == null) {
                    help = help.or(() -> Optional.of("a time without a zone needs one: `zone = \"UTC\"`"));
                }
            }
        }
        if (!wrong.isEmpty()) {
            Diagnostic.Builder said = Diagnostic.of(
                            Code.HR0704,
                            "`" + file.name() + "` has not the declared columns: " + String.join("; ", wrong))
                    .note("its columns are `" + String.join("`, `", names) + "`");
            help.ifPresent(said::help);
            throw new RunFailure(said.build());
        }
    }
}
