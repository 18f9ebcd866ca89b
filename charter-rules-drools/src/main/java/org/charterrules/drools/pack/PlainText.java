package org.charterrules.drools.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.charterrules.drools.lint.LintCode;

/** Turns the bytes of a file into text. */
final class PlainText {
    private static final String SAVE = "Save it again and choose the encoding UTF-8.";

    private PlainText() {}

    /** The text; empty if it is in an encoding of which nothing can be read. */
    static String of(String file, byte[] bytes, Problems problems) {
        if (isUtf16(bytes)) {
            problems.inFile(LintCode.ENCODING, file, "This file is saved as UTF-16, not as UTF-8. " + SAVE);
            return "";
        }
        if (hasZero(bytes)) {
            problems.inFile(LintCode.ENCODING, file, "This is not a text file.");
            return "";
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            problems.warnOfFile(
                    LintCode.BYTE_ORDER_MARK,
                    file,
                    "This file begins with a byte order mark. Save it as 'UTF-8' and not as 'UTF-8 with BOM'.");
            return decode(file, Arrays.copyOfRange(bytes, 3, bytes.length), problems);
        }
        return decode(file, bytes, problems);
    }

    private static boolean isUtf16(byte[] bytes) {
        boolean halfZeros =
                bytes.length >= 4 && (bytes[0] == 0) != (bytes[1] == 0) && (bytes[2] == 0) != (bytes[3] == 0);
        return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || halfZeros;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int at = 0; at < start.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != start[at]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private static String decode(String file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        if (result.isError()) {
            reportEncoding(
                    file,
                    new String(bytes, StandardCharsets.UTF_8),
                    decoded.flip().toString(),
                    problems);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void reportEncoding(String file, String text, String before, Problems problems) {
        List<SourceLine> good = SourceLine.of(file, before);
        SourceLine last = good.get(good.size() - 1);
        problems.inLine(
                LintCode.ENCODING,
                SourceLine.of(file, text).get(last.number() - 1),
                last.text().length() + 1,
                "This file is not saved as UTF-8. The first letter that shows it stands here. " + SAVE);
    }
}
