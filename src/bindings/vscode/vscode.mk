# vscode.mk - the extension for VS Code, which starts lucid lsp.
#
# Its programs come from npm, as package-lock.json pins them; after that nothing is fetched.
VS = $(B)/vscode
vscode := src/bindings/vscode
vscode_files := $(filter-out %.mk,$(wildcard $(vscode)/*))

vscode: $(VS)/lucid.vsix               ## build the extension for VS Code: build/vscode/lucid.vsix

$(VS)/packages.stamp: $(vscode)/package.json $(vscode)/package-lock.json
	@mkdir -p $(VS)/packages
	$(call say,GET,$(VS)/packages)$Qcp $^ $(VS)/packages
	$Qcd $(VS)/packages && npm ci --ignore-scripts --prefer-offline --no-audit --no-fund > npm.log 2>&1 || \
	    { cat npm.log; exit 1; }
	$Qtouch $@

# The times in the archive are those of nothing: two builds are the same.
$(VS)/lucid.vsix: $(vscode_files) $(VS)/packages.stamp $(B)/wasm/package/package.json
	$(call say,PACKAGE,$@)$Qrm -rf $(VS)/extension && mkdir $(VS)/extension
	$Qnode $(vscode)/build.mjs $(VS)/extension $(B)/wasm/package $(VERSION)
	$Qcd $(VS)/extension && SOURCE_DATE_EPOCH=0 ../packages/node_modules/.bin/vsce package --no-dependencies \
	    --allow-missing-repository --out ../lucid.vsix > ../vsce.log 2>&1 || { cat ../vsce.log; exit 1; }

.PHONY: vscode
