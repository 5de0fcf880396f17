package dev.headrace.formats.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A text in some encoding as UTF-8. What is no text there becomes a byte that is no text in UTF-8 either, so that the row
 * it stands in is found to be wrong, and no other.
 */
final class DecodingStream extends InputStream {

    private static final int BUFFER = 1 << 15;
    private static final byte NO_TEXT = (byte) 0xff;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER);

    private byte[] ready = {};
    private int next;
    private boolean inEnded;
    private boolean ended;

    DecodingStream(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read() throws IOException {
        return more() ? ready[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int count = Math.min(length, ready.length - next);
        System.arraycopy(ready, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean more() throws IOException {
        while (next == ready.length && !ended) {
            decode();
        }
        return next < ready.length;
    }

    private void decode() throws IOException {
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, inEnded);
        boolean wrong = result.isError();
        if (wrong) {
            bytes.position(bytes.position() + result.length());
        } else if (result.isUnderflow()) {
            if (inEnded) {
                ended = true;
            } else {
                fill();
            }
        }
        byte[] text = chars.flip().toString().getBytes(StandardCharsets.UTF_8);
        ready = wrong ? java.util.Arrays.copyOf(text, text.length + 1) : text;
        if (wrong) {
            ready[text.length] = NO_TEXT;
        }
        next = 0;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            inEnded = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
