# syntax=docker/dockerfile:1
# The gateway alone: the packages of the lock file, no development tools, a user without rights.
# A tag may come to mean another image; a digest does not. To build on one that you have looked at:
#   docker buildx imagetools inspect node:24-bookworm-slim --format '{{.Manifest.Digest}}'
#   docker build --build-arg BASE_IMAGE=node:24-bookworm-slim@sha256:DIGEST .
ARG BASE_IMAGE=node:24-bookworm-slim
FROM ${BASE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM ${BASE_IMAGE}
ARG BASE_IMAGE
# docker build --build-arg VERSION="$(npm pkg get version | tr -d '"')" --build-arg REVISION="$(git rev-parse HEAD)" .
ARG VERSION=unknown
ARG REVISION=unknown
LABEL org.opencontainers.image.title="authmethods-graphql" \
  org.opencontainers.image.description="GraphQL gateway over Microsoft Graph's authentication methods" \
  org.opencontainers.image.licenses="MIT" \
  org.opencontainers.image.version="${VERSION}" \
  org.opencontainers.image.revision="${REVISION}" \
  org.opencontainers.image.base.name="${BASE_IMAGE}"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY schema ./schema
COPY examples/operations ./examples/operations
COPY src ./src
# The store of writes: mount a volume here, or set DATABASE_URL.
RUN install -d -o node -g node -m 0700 /app/data
VOLUME /app/data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--permission", "--allow-fs-read=*", "--allow-fs-write=*", "--disable-sigusr1", "--min-semi-space-size=64", "--max-semi-space-size=64", "src/main.ts"]
