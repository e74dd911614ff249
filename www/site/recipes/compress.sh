cp -r dist/npm /srv/talenttaal/{{version}}
cd /srv/talenttaal/{{version}}
find . -type f \( -name '*.js' -o -name '*.wasm' -o -name '*.json' -o -name '*.ftl' \) \
  -exec brotli --best --keep {} + -exec gzip -9 --keep {} +
