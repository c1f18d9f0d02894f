# The bot without its embedded database: compose (or you) brings a PostgreSQL server.
FROM eclipse-temurin:25-jdk-noble AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -q -pl bot-app -am -DskipTests -Dspotless.check.skip=true package

FROM eclipse-temurin:25-jre-noble
RUN useradd --system --uid 10001 --home-dir /korchma korchma \
    && mkdir -p /korchma/data && chown korchma /korchma/data
WORKDIR /korchma
COPY --from=build /src/bot-app/target/lib lib
COPY --from=build /src/bot-app/target/korchma.jar ./
USER korchma
# The container's own address; who may reach it is decided where the port is published.
ENV SERVER_ADDRESS=0.0.0.0 \
    KORCHMA_DATA=/korchma/data \
    JDK_JAVA_OPTIONS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MaxRAMPercentage=60"
EXPOSE 8080
# bash talks HTTP by itself: no curl in the image.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost:8080\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-jar", "korchma.jar"]
