package no.tilsagn.queryservice.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** A table that is written and not yet sent; gone when it is closed. */
final class TableFile implements Closeable {

    private final Coordinates coordinates;
    private final FileChannel content;

    private TableFile(Coordinates coordinates, FileChannel content) {
        this.coordinates = coordinates;
        this.content = content;
    }

    /** Writes one; what writes it closes the stream when it is done, and with it what is kept back. */
    static TableFile of(Coordinates coordinates, Download.Writing writing) {
        try {
            FileChannel content = FileChannel.open(
                    Files.createTempFile("tilsagn-", ".export"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            TableFile file = new TableFile(coordinates, content);
            try {
                writing.to(new BufferedOutputStream(new Open(Channels.newOutputStream(content))));
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Coordinates coordinates() {
        return coordinates;
    }

    /** Sends all of it, with its length before it. */
    void send(HttpServletResponse response) throws IOException {
        long size = content.size();
        response.setContentLengthLong(size);
        WritableByteChannel to = Channels.newChannel(response.getOutputStream());
        long sent = 0;
        while (sent < size) {
            sent += content.transferTo(sent, size - sent, to);
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Stays open when the sheet is closed, so that what was written can be sent. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
