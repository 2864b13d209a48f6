package se.rattdela.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office had answered before its stands were kept beside each other is still there. */
class StandMigrationTest {
  @Test
  void theStandThatHeldIsTheFirstOfItsQuestion(@TempDir Path folder) throws Exception {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.resolve("office") + ";DB_CLOSE_DELAY=-1");
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:se/rattdela/casework/store/migration")
        .target("16")
        .load()
        .migrate();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into legal_stand (id, version, changes, changed_by, changed_by_name, changed_at,"
              + " question_key, stand, reason) values (7, 3, 3, 1, 'Lena Juhlin',"
              + " timestamp with time zone '2026-03-12 10:05:00+01:00', 'law.10-23-bars-15a', true,"
              + " 'Ordalagen.')");
      Migrations.run(source);
      try (ResultSet stand =
          statement.executeQuery(
              "select v.stand_number, v.stand, v.reason, v.given_by_name, v.given_at, s.latest"
                  + " from legal_stand_version v join legal_stand s on"
                  + " s.question_key = v.question_key")) {
        assertThat(stand.next()).isTrue();
        assertThat(stand.getInt(1)).isEqualTo(1);
        assertThat(stand.getBoolean(2)).isTrue();
        assertThat(stand.getString(3)).isEqualTo("Ordalagen.");
        assertThat(stand.getString(4)).isEqualTo("Lena Juhlin");
        assertThat(stand.getString(5)).startsWith("2026-03-12");
        assertThat(stand.getInt(6)).isEqualTo(1);
        assertThat(stand.next()).isFalse();
      }
      statement.execute("shutdown");
    }
  }
}
