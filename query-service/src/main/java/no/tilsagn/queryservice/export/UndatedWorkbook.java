package no.tilsagn.queryservice.export;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook whose bytes follow from its cells alone. The library writes the time of the making into it and has no
 * setting against it, so it writes into a temporary file, whose parts are then copied in its order, that one replaced.
 * They are copied uncompressed, since how well bytes are packed is up to the version of the machine's zlib.
 */
final class UndatedWorkbook implements Closeable {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final byte[] UNDATED = """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>\
            <cp:coreProperties\
             xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
             xmlns:dc="http://purl.org/dc/elements/1.1/">\
            <dc:creator>Tilsagn</dc:creator></cp:coreProperties>""".getBytes(StandardCharsets.UTF_8);

    // Beside the very first time that an archive can name, the JDK writes another, which depends on the machine's zone.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Path dated;
    private final OutputStream content;
    private final Workbook workbook;

    UndatedWorkbook() throws IOException {
        dated = Files.createTempFile("tilsagn-", ".workbook");
        content = new BufferedOutputStream(Files.newOutputStream(dated));
        workbook = new Workbook(content, "Tilsagn", null);
        workbook.setCompressionLevel(Deflater.BEST_SPEED);
    }

    /** What is written into it. */
    Workbook workbook() {
        return workbook;
    }

    /** Ends it and writes it; the stream is closed with it. */
    void write(OutputStream out) throws IOException {
        workbook.close();
        // The workbook ends its own file and leaves the stream open.
        content.close();
        try (ZipFile parts = new ZipFile(dated.toFile());
                ZipOutputStream to = new ZipOutputStream(out)) {
            to.setMethod(ZipOutputStream.STORED);
            for (ZipEntry part : Collections.list(parts.entries())) {
                copy(parts, part, to);
            }
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
        Files.delete(dated);
    }

    private static void copy(ZipFile parts, ZipEntry part, ZipOutputStream to) throws IOException {
        if (part.getName().equals(PROPERTIES)) {
            CRC32 check = new CRC32();
            check.update(UNDATED);
            copy(new ByteArrayInputStream(UNDATED), part.getName(), UNDATED.length, check.getValue(), to);
        } else {
            copy(parts.getInputStream(part), part.getName(), part.getSize(), part.getCrc(), to);
        }
    }

    private static void copy(InputStream content, String name, long size, long check, ZipOutputStream to)
            throws IOException {
        ZipEntry copied = new ZipEntry(name);
        copied.setTimeLocal(NO_TIME);
        copied.setSize(size);
        copied.setCrc(check);
        to.putNextEntry(copied);
        try (content) {
            content.transferTo(to);
        }
        to.closeEntry();
    }
}
