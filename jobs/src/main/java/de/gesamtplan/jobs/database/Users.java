package de.gesamtplan.jobs.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Creates schema and users at each start of the server: the owner may change the schema, the user only its rows. */
final class Users {
    private Users() {}

    static Path script(Path directory, String schema, Database.Login owner, Database.Login user) throws IOException {
        String sql = "CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_german2_ci;\n"
                        .formatted(schema)
                + create(owner)
                + create(user)
                + "GRANT ALL ON %s.* TO '%s'@'127.0.0.1';\n".formatted(schema, owner.user())
                + "GRANT SELECT, INSERT, UPDATE, DELETE, CREATE TEMPORARY TABLES ON %s.* TO '%s'@'127.0.0.1';\n"
                        .formatted(schema, user.user());
        Path script = directory.resolve("users.sql");
        Files.deleteIfExists(script);
        Files.createFile(script, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(script, sql);
    }

    private static String create(Database.Login login) {
        return "CREATE OR REPLACE USER '%s'@'127.0.0.1' IDENTIFIED BY '%s';\n"
                .formatted(login.user(), login.password());
    }
}
