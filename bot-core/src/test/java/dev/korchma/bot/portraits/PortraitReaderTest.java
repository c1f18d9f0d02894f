package dev.korchma.bot.portraits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.portraits.PortraitReader.No;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody sends, a portrait comes of it within bounds, or a reason why none does. */
class PortraitReaderTest {

    private static byte[] picture(String kind, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.RED, width, height, Color.BLUE));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, kind, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** There is no writer in the build: a browser made it. */
    private static byte[] webp() throws IOException {
        try (InputStream in =
                PortraitReaderTest.class.getResourceAsStream("/portraits/face.webp")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return switch (PortraitReader.read(bytes)) {
            case PortraitReader.Portrait(byte[] png) -> ImageIO.read(new ByteArrayInputStream(png));
            case No no -> throw new AssertionError(no);
        };
    }

    @ParameterizedTest
    @CsvSource({"png, 64, 64", "jpeg, 300, 900", "png, 1200, 200", "jpeg, 4000, 4000"})
    void aPictureOfAnyShapeBecomesASquare(String kind, int width, int height) throws IOException {
        BufferedImage portrait = read(picture(kind, width, height));

        assertThat(portrait.getWidth()).isEqualTo(PortraitReader.SIDE);
        assertThat(portrait.getHeight()).isEqualTo(PortraitReader.SIDE);
    }

    @Test
    void aWebpIsReadAsWell() throws IOException {
        BufferedImage portrait = read(webp());

        assertThat(portrait.getWidth()).isEqualTo(PortraitReader.SIDE);
        Color face = new Color(portrait.getRGB(PortraitReader.SIDE / 2, PortraitReader.SIDE / 3));
        assertThat(face.getRed()).isGreaterThan(220);
        assertThat(face.getGreen()).isGreaterThan(200);
        assertThat(PortraitReader.read(Arrays.copyOf(webp(), 60))).isEqualTo(No.BROKEN);
    }

    @Test
    void nothingOfTheFileIsKeptButWhatIsSeen() throws IOException {
        byte[] secret = "taken at home, 55.75 N".getBytes(StandardCharsets.UTF_8);
        byte[] plain = picture("png", 200, 200);
        // A text chunk behind the head, which is 33 bytes long.
        byte[] chunk = textChunk(secret);
        byte[] told = new byte[plain.length + chunk.length];
        System.arraycopy(plain, 0, told, 0, 33);
        System.arraycopy(chunk, 0, told, 33, chunk.length);
        System.arraycopy(plain, 33, told, 33 + chunk.length, plain.length - 33);

        var one = (PortraitReader.Portrait) PortraitReader.read(told);
        var other = (PortraitReader.Portrait) PortraitReader.read(plain);
        assertThat(new String(one.png(), StandardCharsets.ISO_8859_1)).doesNotContain("home");
        assertThat(one.png()).isEqualTo(other.png());
    }

    private static byte[] textChunk(byte[] text) {
        byte[] body = new byte[4 + 8 + text.length];
        System.arraycopy("tEXtComment\0".getBytes(StandardCharsets.US_ASCII), 0, body, 0, 12);
        System.arraycopy(text, 0, body, 12, text.length);
        var crc = new java.util.zip.CRC32();
        crc.update(body);
        return java.nio.ByteBuffer.allocate(body.length + 8)
                .putInt(body.length - 4)
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }

    /** What the picture shows: red above left, green above right, blue below, twice as tall. */
    private static int shown(int x, int y) {
        return y >= 450 ? 0x0000ff : x < 200 ? 0xff0000 : 0x00ff00;
    }

    /** A camera held so: the eight ways of the Exif standard, each with its own sentence there. */
    private static byte[] held(int orientation, boolean motorola) throws IOException {
        int width = orientation >= 5 ? 800 : 400;
        int height = 1200 - width;
        BufferedImage file = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int rgb =
                        switch (orientation) {
                            case 1 -> shown(column, row);
                            case 2 -> shown(399 - column, row);
                            case 3 -> shown(399 - column, 799 - row);
                            case 4 -> shown(column, 799 - row);
                            case 5 -> shown(row, column);
                            case 6 -> shown(399 - row, column);
                            case 7 -> shown(399 - row, 799 - column);
                            case 8 -> shown(row, 799 - column);
                            default -> throw new IllegalArgumentException();
                        };
                file.setRGB(column, row, rgb);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(file, "jpeg", bytes)).isTrue();
        return withOrientation(bytes.toByteArray(), orientation, motorola, 8);
    }

    private static byte[] withOrientation(
            byte[] jpeg, int orientation, boolean motorola, int directory) {
        var order = motorola ? java.nio.ByteOrder.BIG_ENDIAN : java.nio.ByteOrder.LITTLE_ENDIAN;
        byte[] told = new byte[jpeg.length + 36];
        var all = java.nio.ByteBuffer.wrap(told);
        all.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) 34);
        all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        all.put((motorola ? "MM" : "II").getBytes(StandardCharsets.US_ASCII)).order(order);
        all.putShort((short) 42).putInt(directory).putShort((short) 1);
        all.putShort((short) 0x112).putShort((short) 3).putInt(1);
        all.putShort((short) orientation).putShort((short) 0).putInt(0);
        all.put(jpeg, 2, jpeg.length - 2);
        return told;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPictureTakenWithATelephoneStandsUpright(int orientation) throws IOException {
        for (boolean motorola : new boolean[] {true, false}) {
            BufferedImage portrait = read(held(orientation, motorola));

            assertThat(near(portrait, 0.2, 0.2)).as("above left").isEqualTo(Color.RED);
            assertThat(near(portrait, 0.8, 0.2)).as("above right").isEqualTo(Color.GREEN);
            assertThat(near(portrait, 0.2, 0.8)).as("its upper part").isEqualTo(Color.RED);
            assertThat(near(portrait, 0.5, 0.95)).as("below").isEqualTo(Color.BLUE);
        }
    }

    @Test
    void whatIsSaidOfItsPositionAndMakesNoSenseIsNotBelieved() throws IOException {
        byte[] plain = picture("jpeg", 200, 200);
        byte[] upright = ((PortraitReader.Portrait) PortraitReader.read(plain)).png();

        for (int directory : new int[] {Integer.MAX_VALUE, -1, 0, 9}) {
            byte[] told = withOrientation(plain, 6, true, directory);
            assertThat(((PortraitReader.Portrait) PortraitReader.read(told)).png())
                    .isEqualTo(upright);
        }
    }

    /** The colour it is nearly. */
    private static Color near(BufferedImage portrait, double x, double y) {
        Color found =
                new Color(
                        portrait.getRGB(
                                (int) (x * PortraitReader.SIDE), (int) (y * PortraitReader.SIDE)));
        return new Color(full(found.getRed()), full(found.getGreen()), full(found.getBlue()));
    }

    private static int full(int shade) {
        return shade > 127 ? 255 : 0;
    }

    /** A head that promises more than anybody has memory for, and nothing behind it. */
    private static byte[] promising(int width, int height) throws IOException {
        byte[] png = picture("png", 64, 64);
        var buffer = java.nio.ByteBuffer.wrap(png);
        buffer.putInt(16, width).putInt(20, height);
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        buffer.putInt(29, (int) crc.getValue());
        return png;
    }

    @Test
    void whatUnpacksToMoreThanAnybodyHasMemoryForIsNotUnpacked() throws IOException {
        long begun = System.nanoTime();
        long before = used();

        assertThat(PortraitReader.read(promising(60_000, 60_000))).isEqualTo(No.TOO_LARGE);
        assertThat(PortraitReader.read(promising(8_000, 8_000))).isEqualTo(No.TOO_LARGE);
        assertThat(PortraitReader.read(promising(Integer.MAX_VALUE, 1))).isEqualTo(No.TOO_LARGE);
        assertThat(PortraitReader.read(promising(4_000, 4_000)))
                .as("promises what may be, and breaks off")
                .isInstanceOf(PortraitReader.Read.class);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(used() - before).isLessThan(160L << 20);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void whatIsNoPictureOrIsBrokenIsSaidToBe() throws IOException {
        assertThat(PortraitReader.read("no picture".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(No.NO_PICTURE);
        assertThat(PortraitReader.read(new byte[0])).isEqualTo(No.NO_PICTURE);
        assertThat(PortraitReader.read(picture("gif", 100, 100))).isEqualTo(No.NO_PICTURE);
        assertThat(
                        PortraitReader.read(
                                "<svg xmlns='http://www.w3.org/2000/svg'/>"
                                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(No.NO_PICTURE);
        assertThat(PortraitReader.read(picture("png", 63, 800))).isEqualTo(No.TOO_SMALL);
        byte[] png = picture("png", 200, 200);
        assertThat(PortraitReader.read(Arrays.copyOf(png, 40))).isEqualTo(No.BROKEN);
    }

    /** Bytes changed at random never do more than give a portrait or a reason. */
    @Test
    void brokenBytesHarmNobody() throws IOException {
        Random chance = new Random(7);
        for (String kind : new String[] {"png", "jpeg"}) {
            byte[] whole = picture(kind, 120, 120);
            for (int i = 0; i < 300; i++) {
                byte[] broken = whole.clone();
                for (int change = 0; change < 5; change++) {
                    broken[chance.nextInt(broken.length)] = (byte) chance.nextInt();
                }
                assertThat(PortraitReader.read(broken)).isNotNull();
            }
        }
    }
}
