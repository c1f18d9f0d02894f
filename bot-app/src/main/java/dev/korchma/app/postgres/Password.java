package dev.korchma.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The generated password that keeps the other users of this machine out of the database. */
final class Password {

    private static final int BYTES = 24;

    private Password() {}

    /** Makes a password once; a second call keeps the first one. */
    static void create(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(ownerOnly));
        Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        Files.move(draft, file);
    }

    static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The database's password file "
                            + file
                            + " cannot be read: put it back from the copy of the data folder it"
                            + " belongs to.",
                    e);
        }
    }
}
