package dev.headrace.target.beam.launch;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A job jar with a pipeline in it: the prebuilt jar as it is, and behind its last entry one more, stored, without a time of
 * its own. The same jar and pipeline give the same bytes anywhere, and nothing has to be compressed again.
 */
public final class JobJar {

    /** Where a job looks for its pipeline. */
    private static final String BUNDLE = "META-INF/headrace/pipeline.bundle";

    /** The runner it holds, as options of Beam. */
    private static final String RUNNER = "META-INF/headrace/runner.options";

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRIES = 10;
    private static final int MOST_ENTRIES = 0xFFFF;
    /** Needs version 1.0 of zip, no compression. */
    private static final short VERSION = 10;
    /** A flag, set only where it matters: the bytes of plain names are the same either way. */
    private static final short NAME_IS_UTF8 = 1 << 11;
    /** 1980-02-01 00:00, as the entries of a bundle. */
    private static final short DATE = (2 << 5) | 1;

    private JobJar() {}

    /** The same without jars of steps. */
    public static void write(Path jar, byte[] bundle, Path to) throws IOException {
        write(jar, bundle, List.of(), to);
    }

    /**
     * Writes {@code to}: the target's job jar with the bundle in it, and what the jars of steps hold. What was there is replaced.
     *
     * @throws RunFailure HR0504 if two jars of steps hold different classes of one name
     */
    public static void write(Path jar, byte[] bundle, List<Path> steps, Path to) throws IOException {
        Map<String, byte[]> added = new LinkedHashMap<>();
        added.put(BUNDLE, bundle);
        added.putAll(JarContents.of(steps, jar));
        try (FileChannel in = FileChannel.open(jar, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(
                        to,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer end = read(in, in.size() - END_SIZE, END_SIZE);
            int entries = Short.toUnsignedInt(end.getShort(ENTRIES));
            long size = Integer.toUnsignedLong(end.getInt(12));
            long start = Integer.toUnsignedLong(end.getInt(16));
            if (end.getInt(0) != END
                    || entries + added.size() >= MOST_ENTRIES
                    || start + size + END_SIZE != in.size()) {
                throw new IOException("the job jar is no plain zip file");
            }
            copy(in, 0, start, out);
            Map<String, Long> places = new LinkedHashMap<>();
            for (Map.Entry<String, byte[]> entry : added.entrySet()) {
                places.put(entry.getKey(), out.position());
                write(out, local(entry.getKey().getBytes(StandardCharsets.UTF_8), entry.getValue()));
                write(out, ByteBuffer.wrap(entry.getValue()));
            }
            long directory = out.position();
            copy(in, start, size, out);
            for (Map.Entry<String, byte[]> entry : added.entrySet()) {
                long at = Objects.requireNonNull(places.get(entry.getKey()));
                write(out, central(entry.getKey().getBytes(StandardCharsets.UTF_8), entry.getValue(), at));
            }
            short all = (short) (entries + added.size());
            end.putShort(8, all).putShort(ENTRIES, all);
            end.putInt(12, (int) (out.position() - directory)).putInt(16, (int) directory);
            write(out, end);
        }
    }

    /**
     * What a job jar carries.
     *
     * @param target the engine it was made for
     */
    public record Content(String target, byte[] bundle) {}

    /**
     * What the job jar carries.
     *
     * @throws RunFailure HR0803 if it is none, or carries no pipeline
     */
    public static Content read(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry bundle = zip.getEntry(BUNDLE);
            ZipEntry runner = zip.getEntry(RUNNER);
            if (bundle == null || runner == null) {
                throw noJobJar(jar);
            }
            String options = new String(zip.getInputStream(runner).readAllBytes(), StandardCharsets.UTF_8);
            for (Runner known : Runner.values()) {
                if (options.toLowerCase(Locale.ROOT)
                        .contains("--runner=" + known.name().toLowerCase(Locale.ROOT))) {
                    return new Content(
                            known.target(), zip.getInputStream(bundle).readAllBytes());
                }
            }
            throw noJobJar(jar);
        } catch (IOException e) {
            throw noJobJar(jar);
        }
    }

    private static RunFailure noJobJar(Path jar) {
        return new RunFailure(Diagnostic.of(Code.HR0803, "`" + jar + "` is no job jar with a pipeline in it")
                .help("headrace compile FILE --target beam.spark -o JAR makes one")
                .build());
    }

    private static ByteBuffer local(byte[] name, byte[] bundle) {
        ByteBuffer header = buffer(30 + name.length).putInt(LOCAL).putShort(VERSION);
        return facts(header, name, bundle).put(name).flip();
    }

    private static ByteBuffer central(byte[] name, byte[] bundle, long at) {
        ByteBuffer header =
                buffer(46 + name.length).putInt(CENTRAL).putShort(VERSION).putShort(VERSION);
        // No comment, first disk, no attributes.
        facts(header, name, bundle).putShort((short) 0).putInt(0).putInt(0).putInt((int) at);
        return header.put(name).flip();
    }

    private static ByteBuffer facts(ByteBuffer header, byte[] name, byte[] bundle) {
        CRC32 crc = new CRC32();
        crc.update(bundle);
        header.putShort(isPlain(name) ? 0 : NAME_IS_UTF8)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(DATE);
        header.putInt((int) crc.getValue()).putInt(bundle.length).putInt(bundle.length);
        return header.putShort((short) name.length).putShort((short) 0);
    }

    private static boolean isPlain(byte[] name) {
        for (byte b : name) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer read(FileChannel in, long at, int size) throws IOException {
        ByteBuffer bytes = buffer(size);
        while (bytes.hasRemaining()) {
            if (in.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("the job jar is cut off");
            }
        }
        return bytes.flip();
    }

    private static void copy(FileChannel in, long from, long count, FileChannel out) throws IOException {
        long done = 0;
        while (done < count) {
            long moved = in.transferTo(from + done, count - done, out);
            if (moved <= 0) {
                throw new IOException("the job jar is cut off");
            }
            done += moved;
        }
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}
