---`:checkhealth resolint`: the program, its version, the settings of this folder and its packs, and
---the drafts that are open.
local M = {}

---What a command prints; nil with the reason when it fails.
---@param command string[]
---@return string? said
---@return string? reason
local function said(command)
  local ok, job = pcall(vim.system, command, { text = true })
  if not ok then
    return nil, 'it cannot be run'
  end
  local result = job:wait(10000)
  if result.code ~= 0 then
    return nil, vim.trim(result.stderr)
  end
  return vim.trim(result.stdout)
end

local function check_program()
  local program = require('resolint').program()
  if vim.fn.executable(program) == 0 then
    vim.health.error(('%s is not found'):format(program), {
      'Install resolint and put it on the PATH',
      "Or name it: vim.lsp.config('resolint', { cmd = { '/path/to/resolint', 'server' } })",
    })
    return nil
  end
  local version, reason = said({ program, '--version' })
  if not version then
    vim.health.error(('%s gives no version: %s'):format(vim.fn.exepath(program), reason), {
      'It may have been built for another system: install the archive of this one',
    })
    return nil
  end
  vim.health.ok(('%s (%s)'):format(version, vim.fn.exepath(program)))
  return program
end

---@param program string
local function check_settings(program)
  local folder = vim.fs.root(0, require('resolint').settings)
  if folder then
    vim.health.ok(('settings: %s'):format(vim.fs.joinpath(folder, require('resolint').settings)))
  else
    vim.health.info('no resolint.toml here: only files of type un-resolution are drafts')
  end
  local known, reason = said({ program, 'config', 'show' })
  if known then
    vim.health.info(known)
  else
    vim.health.error(('the settings cannot be used: %s'):format(reason))
  end
  local packs, damage = said({ program, 'corpus', 'info' })
  if packs then
    vim.health.info(packs)
  else
    vim.health.error(('the packs cannot be used: %s'):format(damage))
  end
end

local function check_clients()
  local clients = vim.lsp.get_clients({ name = 'resolint' })
  if #clients == 0 then
    vim.health.info('no draft is open')
  end
  for _, client in ipairs(clients) do
    local drafts = vim.tbl_count(client.attached_buffers)
    vim.health.ok(('serving %d draft(s) of %s'):format(drafts, client.root_dir or 'no folder'))
  end
end

function M.check()
  vim.health.start('resolint')
  if vim.fn.has('nvim-0.10') == 0 then
    vim.health.error('Neovim 0.10 or newer is needed')
    return
  end
  local program = check_program()
  if program then
    check_settings(program)
  end
  check_clients()
end

return M
